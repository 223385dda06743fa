import { createBrowserRouter, type RouteObject } from 'react-router';
import { Bare } from './bare.tsx';
import { RouteFault } from './route-fault.tsx';
import { Shell } from './shell.tsx';

/** Until the first page's own script is there; it takes no longer than the page itself. */
function Blank() {
  return null;
}

/** Pages load when they are opened; the frames around them come at once. */
export const routes: RouteObject[] = [
  {
    element: <Bare />,
    hydrateFallbackElement: <Blank />,
    errorElement: <RouteFault />,
    children: [
      {
        path: 'sign-in',
        lazy: async () => ({ Component: (await import('../pages/sign-in-page.tsx')).SignInPage }),
      },
      {
        path: 'set-up',
        lazy: async () => ({ Component: (await import('../pages/set-up-page.tsx')).SetUpPage }),
      },
    ],
  },
  {
    path: '/',
    element: <Shell />,
    hydrateFallbackElement: <Blank />,
    errorElement: <RouteFault />,
    children: [
      { index: true, lazy: async () => ({ Component: (await import('../pages/home-page.tsx')).HomePage }) },
      {
        path: 'teachers',
        lazy: async () => ({ Component: (await import('../pages/teachers-page.tsx')).TeachersPage }),
      },
      {
        path: 'teachers/:id',
        lazy: async () => ({ Component: (await import('../pages/teacher-page.tsx')).TeacherPage }),
      },
      {
        path: 'kindergartens',
        lazy: async () => ({
          Component: (await import('../pages/kindergartens-page.tsx')).KindergartensPage,
        }),
      },
      {
        path: 'kindergartens/:id',
        lazy: async () => ({ Component: (await import('../pages/kindergarten-page.tsx')).KindergartenPage }),
      },
      {
        path: 'partnerships',
        lazy: async () => ({ Component: (await import('../pages/partnerships-page.tsx')).PartnershipsPage }),
      },
      {
        path: 'programmes/:id',
        lazy: async () => ({ Component: (await import('../pages/programme-page.tsx')).ProgrammePage }),
      },
      {
        path: 'programmes/:id/proposals',
        lazy: async () => ({ Component: (await import('../pages/proposals-page.tsx')).ProposalsPage }),
      },
      {
        path: 'partnerships/:id',
        lazy: async () => ({ Component: (await import('../pages/partnership-page.tsx')).PartnershipPage }),
      },
      {
        path: 'help-requests',
        lazy: async () => ({
          Component: (await import('../pages/help-requests-page.tsx')).HelpRequestsPage,
        }),
      },
      {
        path: 'groups/:id',
        lazy: async () => ({
          Component: (await import('../pages/partnership-group-page.tsx')).PartnershipGroupPage,
        }),
      },
      {
        path: 'mentor-pairs',
        lazy: async () => ({ Component: (await import('../pages/mentor-pairs-page.tsx')).MentorPairsPage }),
      },
      {
        path: 'programmes/:id/needs',
        lazy: async () => ({ Component: (await import('../pages/needs-board-page.tsx')).NeedsBoardPage }),
      },
      {
        path: 'needs-surveys',
        lazy: async () => ({ Component: (await import('../pages/needs-surveys-page.tsx')).NeedsSurveysPage }),
      },
      {
        path: 'needs-surveys/:id',
        lazy: async () => ({ Component: (await import('../pages/needs-survey-page.tsx')).NeedsSurveyPage }),
      },
      {
        path: 'site-visits',
        lazy: async () => ({ Component: (await import('../pages/site-visits-page.tsx')).SiteVisitsPage }),
      },
      {
        path: 'site-visits/:id',
        lazy: async () => ({ Component: (await import('../pages/site-visit-page.tsx')).SiteVisitPage }),
      },
      {
        path: 'rosters',
        lazy: async () => ({ Component: (await import('../pages/rosters-page.tsx')).RostersPage }),
      },
      {
        path: 'rosters/:id',
        lazy: async () => ({ Component: (await import('../pages/roster-import-page.tsx')).RosterImportPage }),
      },
      {
        path: 'users',
        lazy: async () => ({ Component: (await import('../pages/users-page.tsx')).UsersPage }),
      },
      {
        path: 'users/:id',
        lazy: async () => ({ Component: (await import('../pages/user-page.tsx')).UserPage }),
      },
      {
        path: 'school-calendar',
        lazy: async () => ({
          Component: (await import('../pages/school-calendar-page.tsx')).SchoolCalendarPage,
        }),
      },
      {
        path: 'account',
        lazy: async () => ({ Component: (await import('../pages/account-page.tsx')).AccountPage }),
      },
      {
        path: 'account/password',
        lazy: async () => ({ Component: (await import('../pages/password-page.tsx')).PasswordPage }),
      },
      {
        path: '*',
        lazy: async () => ({ Component: (await import('../pages/not-found-page.tsx')).NotFoundPage }),
      },
    ],
  },
];

export function makeRouter() {
  return createBrowserRouter(routes);
}
