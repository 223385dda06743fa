import { type PartnershipSide, partnershipSides } from '@qinglan/domain/partnerships/partnership-side';
import { Button } from 'antd';
import { Link } from 'react-router';
import { useRevealPhone } from '../../shared/reveal-phone.ts';
import { useWords } from '../../shared/words/words-context.tsx';
import { MaskedPhone } from '../../ui/data/masked-phone.tsx';
import css from './partnership-sides.module.css';
import type { PartnershipState } from './partnership-state.ts';
import { usePartnershipActors } from './use-partnership-actors.ts';

interface PartnershipSidesProps {
  readonly partnership: PartnershipState;
  readonly onOpen: (action: string) => void;
}

/** Both kindergartens beside each other: who answers for each, and what each says in its own words. */
export function PartnershipSides(props: PartnershipSidesProps) {
  return (
    <div className={css.sides}>
      {partnershipSides.map((side) => (
        <Side key={side} side={side} {...props} />
      ))}
    </div>
  );
}

function Side({ partnership, side, onOpen }: PartnershipSidesProps & { readonly side: PartnershipSide }) {
  const { partnership: words, pairing, ui } = useWords();
  const actors = usePartnershipActors(partnership);
  const kindergarten = partnership[side];
  const said = side === 'lead' ? partnership.leadWords : partnership.assistedWords;
  const contact = side === 'lead' ? partnership.leadContact : partnership.assistedContact;
  const reveal = useRevealPhone(side === 'lead' ? 'leadContact' : 'assistedContact', partnership.id);
  const own = actors.includes(side);
  return (
    <section className={css.side} aria-label={ui.named(pairing[side], kindergarten.name)}>
      <p className="muted">{pairing[side]}</p>
      <h3>
        <Link to={`/kindergartens/${kindergarten.id}`}>{kindergarten.name}</Link>
      </h3>
      <p className="muted">{kindergarten.district.name}</p>
      <p>
        {words.contact}：
        {contact ? (
          <>
            {contact.name}{' '}
            <MaskedPhone masked={contact.phoneMasked} mayReveal={actors.length > 0} onReveal={reveal} />
          </>
        ) : (
          <span className="muted">{words.noContact}</span>
        )}
        {(own || actors.includes('coordinator')) && (
          <Button
            type="link"
            size="small"
            className="no-print"
            aria-label={ui.named(words.setContact, pairing[side])}
            onClick={() => onOpen(`contact-${side}`)}
          >
            {words.setContact}
          </Button>
        )}
      </p>
      <h4>{words.words[side]}</h4>
      <p className={said === null ? 'muted' : css.words}>{said ?? words.noWords}</p>
      {own && (
        <Button
          size="small"
          className="no-print"
          aria-label={ui.named(words.writeWords, words.words[side])}
          onClick={() => onOpen(`words-${side}`)}
        >
          {words.writeWords}
        </Button>
      )}
    </section>
  );
}
