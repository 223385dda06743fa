import { schoolYearLabel, schoolYearOf } from '@qinglan/domain/calendar/school-year';
import { areaTypeList } from '@qinglan/domain/kindergartens/area-type';
import { kindergartenGradeList } from '@qinglan/domain/kindergartens/grade';
import { kindergartenOwnershipList } from '@qinglan/domain/kindergartens/ownership';
import { answerableStatuses } from '@qinglan/domain/needs-surveys/survey-status';
import { Button } from 'antd';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { RecordTimeline } from '../features/audit/timeline.tsx';
import { EditProfile } from '../features/kindergartens/edit-profile.tsx';
import { ProfileDetails } from '../features/kindergartens/profile-details.tsx';
import { ProfileHints } from '../features/kindergartens/profile-hints.tsx';
import { type ProfileFigures, ProfileFiguresFragment } from '../features/kindergartens/profile-values.ts';
import { AnswerSurvey } from '../features/needs-surveys/answer-survey.tsx';
import { SurveyAnswers } from '../features/needs-surveys/survey-answers.tsx';
import { SurveyHead } from '../features/needs-surveys/survey-head.tsx';
import { SurveyPaper } from '../features/needs-surveys/survey-paper.tsx';
import { asNeed, SurveyFragment } from '../features/needs-surveys/survey-record.ts';
import { formatDay } from '../shared/dates.ts';
import { failureOf } from '../shared/failure.ts';
import { graphql, type ResultOf } from '../shared/graphql.ts';
import { useMay, useToday } from '../shared/viewer.ts';
import { useLanguage, useWords } from '../shared/words/words-context.tsx';
import { Descriptions } from '../ui/data/descriptions.tsx';
import { Notice } from '../ui/feedback/notice.tsx';
import { PanelFailure } from '../ui/feedback/panel-failure.tsx';
import { Skeleton } from '../ui/feedback/skeleton.tsx';
import { useAction } from '../ui/form/use-action.ts';
import { Columns } from '../ui/page/columns.tsx';
import { Panel } from '../ui/page/panel.tsx';
import { NotFoundPage } from './not-found-page.tsx';

const SurveyQuery = graphql(
  `
    query NeedsSurveyRecord($id: ID!) {
      needsSurvey(id: $id) {
        id
        ...Survey
        programme {
          id
          name
        }
        profile {
          id
          ...ProfileFigures
        }
        kindergarten {
          id
          name
          viewerCanEdit
          district {
            id
            name
          }
          contacts {
            principal
          }
          details {
            ownership
            grade
            areaType
            needs {
              area
              level
              urgency
              evidence
            }
            profiles {
              id
              ...ProfileFigures
            }
          }
        }
      }
    }
  `,
  [SurveyFragment, ProfileFiguresFragment],
);

type SurveyRecord = ResultOf<typeof SurveyQuery>['needsSurvey'];

/** One needs survey: a form for the kindergarten, a record for whoever reviews or reads it, a paper for the printer. */
export function NeedsSurveyPage() {
  const { id = '' } = useParams();
  const [{ data, error }, ask] = useQuery({ query: SurveyQuery, variables: { id } });
  const failure = error === undefined ? null : failureOf(error);
  if (failure?.kind === 'notFound') return <NotFoundPage />;
  if (data !== undefined) return <OneSurvey key={id} survey={data.needsSurvey} />;
  if (failure === null) return <Skeleton lines={8} />;
  return <PanelFailure failure={failure} onRetry={() => ask({ requestPolicy: 'network-only' })} />;
}

function OneSurvey({ survey }: { readonly survey: SurveyRecord }) {
  const { surveys } = useWords();
  const figures = <Figures survey={survey} />;
  const answering = useAnswering(survey);
  return (
    <>
      <SurveyHead survey={survey} />
      <Columns
        main={
          <>
            {survey.status === 'returned' && (
              <Notice tone="warning" title={surveys.returnedBecause} text={survey.returnReason} />
            )}
            {answering ? (
              <AnswerSurvey survey={survey} figures={figures} />
            ) : (
              <SurveyAnswers survey={survey} figures={figures} />
            )}
          </>
        }
        aside={
          <>
            <SurveyFacts survey={survey} />
            <RecordTimeline record={survey.id} />
          </>
        }
      />
      <Paper survey={survey} />
    </>
  );
}

/** Whether it is the viewer's turn to fill it in. */
function useAnswering({ status, viewerCanAnswer }: SurveyRecord): boolean {
  return (
    useMay('needsSurvey:answer') && viewerCanAnswer && answerableStatuses.some((each) => each === status)
  );
}

/** The figures it was sent in with; before that, those of the kindergarten's own record, which can be mended here. */
function Figures({ survey }: { readonly survey: SurveyRecord }) {
  const { surveys } = useWords();
  const { action, open, close } = useAction();
  const { kindergarten, status } = survey;
  const schoolYear = schoolYearOf(useToday());
  const known = kindergarten.details?.profiles ?? [];
  const pending = answerableStatuses.some((each) => each === status);
  const [latest = null] = known;
  const shown = pending ? latest : (survey.profile ?? latest);
  return (
    <>
      {pending && latest?.schoolYear !== schoolYear && (
        <Notice tone="warning" title={surveys.noProfile(schoolYearLabel(schoolYear))} />
      )}
      {shown !== null && <FiguresShown profile={shown} />}
      {pending && kindergarten.viewerCanEdit && (
        <p className="no-print">
          <Button onClick={() => open('profile')}>{surveys.editProfile}</Button>
        </p>
      )}
      {pending && kindergarten.viewerCanEdit && action === 'profile' && (
        <EditProfile
          kindergartenId={kindergarten.id}
          schoolYear={schoolYear}
          source={known.find((each) => each.schoolYear <= schoolYear) ?? null}
          onClose={close}
        />
      )}
    </>
  );
}

function FiguresShown({ profile }: { readonly profile: ProfileFigures }) {
  const { kindergartens, surveys, ui } = useWords();
  const { childCount, childCountApproximate } = profile;
  const children =
    childCountApproximate && childCount !== null ? kindergartens.about(childCount) : childCount;
  return (
    <>
      <h3>{surveys.profileOf(schoolYearLabel(profile.schoolYear))}</h3>
      <Descriptions
        items={[
          { label: kindergartens.classCount, value: profile.classCount },
          { label: kindergartens.childCount, value: children ?? ui.none },
          { label: kindergartens.staffCount, value: profile.staffCount ?? ui.none },
        ]}
      />
      <ProfileDetails profile={profile} />
      <ProfileHints profile={profile} />
    </>
  );
}

function SurveyFacts({ survey }: { readonly survey: SurveyRecord }) {
  const { fields, pairing, surveys } = useWords();
  const language = useLanguage();
  const mayBoard = useMay('needsBoard:read');
  const { kindergarten, programme, submittedOn, viewerCanAnswer } = survey;
  return (
    <Panel title={pairing.programme}>
      {!viewerCanAnswer && <p>{surveys.partnerReads}</p>}
      {useAnswering(survey) && <p>{surveys.why}</p>}
      <Descriptions
        items={[
          {
            label: pairing.programme,
            value: mayBoard ? (
              <Link to={`/programmes/${programme.id}/needs`}>{programme.name}</Link>
            ) : (
              programme.name
            ),
            wide: true,
          },
          {
            label: fields.kindergarten,
            value: <Link to={`/kindergartens/${kindergarten.id}`}>{kindergarten.name}</Link>,
            wide: true,
          },
          { label: fields.district, value: kindergarten.district.name },
          { label: surveys.submittedOn, value: submittedOn && formatDay(submittedOn, language) },
        ]}
      />
    </Panel>
  );
}

function Paper({ survey }: { readonly survey: SurveyRecord }) {
  const { kindergarten, programme } = survey;
  const { details, contacts } = kindergarten;
  const profile = survey.profile ?? details?.profiles[0] ?? null;
  return (
    <SurveyPaper
      facts={{
        programme: programme.name,
        round: survey.round,
        dueOn: survey.dueOn,
        kindergarten: {
          name: kindergarten.name,
          district: kindergarten.district.name,
          ownership: details === null ? '' : kindergartenOwnershipList.labels[details.ownership],
          grade: details === null ? '' : kindergartenGradeList.labels[details.grade],
          areaType: details === null ? '' : areaTypeList.labels[details.areaType],
          principal: contacts?.principal ?? null,
        },
        profile,
        methods: survey.methods,
        situation: survey.situation,
        strengths: survey.strengths.map((strength) => asNeed({ ...strength, urgency: 0 })),
        needs: survey.needs.map(asNeed),
        expectations: survey.expectations,
      }}
    />
  );
}
