import { inherits } from '../../platform/read/scope.ts';
import { ProgrammeMember } from './programme-member.entity.ts';

/** Members are part of the programme's record. */
export const programmeMemberScope = inherits(ProgrammeMember, 'programme', 'read');
