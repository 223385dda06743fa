const refusal = "raise exception 'audit events are append-only'";

/**
 * Body of the database's own guard on audit events: what is in stays as it is, except that an unsealed event gets
 * its seal, that a payload goes together with its salt, and that retention, which says so for its transaction, drops
 * sealed events. It keeps honest code honest; against whoever owns the database only the chain of seals helps.
 */
export const appendOnlyBody = `
if tg_op = 'DELETE' then
  if old.seal is null or coalesce(current_setting('qinglan.audit_retention', true), '') <> 'on' then ${refusal}; end if;
  return old;
end if;
if old.seal is not null and (new.seal, new.seal_number) is distinct from (old.seal, old.seal_number) then ${refusal}; end if;
if new.payload is not null and new.payload is distinct from old.payload then ${refusal}; end if;
if new.salt is not null and new.salt is distinct from old.salt then ${refusal}; end if;
if (new.id, new.at, new.actor, new.actor_name, new.action, new.record_type, new.record, new.district, new.kindergarten, new.payload_digest, new.digest) is distinct from (old.id, old.at, old.actor, old.actor_name, old.action, old.record_type, old.record, old.district, old.kindergarten, old.payload_digest, old.digest) then ${refusal}; end if;
return new;
`.trim();
