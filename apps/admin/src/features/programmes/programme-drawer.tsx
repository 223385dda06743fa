import { Drawer } from 'antd';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { graphql, type ResultOf } from '../../shared/graphql.ts';
import { useWords } from '../../shared/words/words-context.tsx';
import { Chip } from '../../ui/data/chip.tsx';
import { QueryView } from '../../ui/feedback/query-view.tsx';
import css from './programmes.module.css';

const ProgrammeMembersQuery = graphql(`
  query ProgrammeMembers($id: ID!) {
    programme(id: $id) {
      id
      name
      details {
        policyBases {
          title
          number
          issuer
        }
      }
    }
    programmeMembers(filter: { programme: $id }, first: 200) {
      nodes {
        id
        role
        leadCapacity
        kindergarten {
          id
          name
        }
      }
    }
  }
`);

type Answer = ResultOf<typeof ProgrammeMembersQuery>;
type Members = Answer['programmeMembers']['nodes'];
type Details = NonNullable<Answer['programme']['details']>;

/** What a programme rests on and who takes part in it; asked for only when somebody looks. */
export function ProgrammeDrawer({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const { pairing, ui } = useWords();
  const [query, ask] = useQuery({ query: ProgrammeMembersQuery, variables: { id } });
  const programme = query.data?.programme;
  return (
    <Drawer
      open
      size={560}
      title={programme ? pairing.membersOf(programme.name) : pairing.members}
      closable={{ 'aria-label': ui.close }}
      onClose={onClose}
    >
      <QueryView query={query} onRetry={() => ask({ requestPolicy: 'network-only' })}>
        {({ programmeMembers }) =>
          programme?.details ? (
            <ProgrammeDetails details={programme.details} members={programmeMembers.nodes} />
          ) : (
            <p className="muted">{pairing.detailsClosed}</p>
          )
        }
      </QueryView>
    </Drawer>
  );
}

function ProgrammeDetails({
  details: { policyBases },
  members,
}: {
  readonly details: Details;
  readonly members: Members;
}) {
  const { pairing, ui } = useWords();
  return (
    <div className={css.stack}>
      <div>
        <h3>{pairing.policyBases}</h3>
        {policyBases.length === 0 && <p className="muted">{ui.none}</p>}
        <ul className={css.bases}>
          {policyBases.map(({ title, number, issuer }) => (
            <li key={title}>
              {title}
              <p className="muted">{[issuer, number].filter(Boolean).join(' · ')}</p>
            </li>
          ))}
        </ul>
      </div>
      <div>
        <h3>
          {pairing.members} <span className="muted">{members.length}</span>
        </h3>
        {members.length === 0 && <p className="muted">{pairing.noMembers}</p>}
        <ul className={css.members}>
          {members.map((member) => (
            <Member key={member.id} member={member} />
          ))}
        </ul>
      </div>
    </div>
  );
}

function Member({ member }: { readonly member: Members[number] }) {
  const { labels, pairing } = useWords();
  const { kindergarten, role, leadCapacity } = member;
  return (
    <li className={css.member}>
      <Link to={`/kindergartens/${kindergarten.id}`}>{kindergarten.name}</Link>
      <span>
        {role !== 'assisted' && <span className="muted">{pairing.capacity(leadCapacity)} </span>}
        <Chip tone={role === 'assisted' ? 'plain' : 'accent'}>{labels.memberRole[role]}</Chip>
      </span>
    </li>
  );
}
