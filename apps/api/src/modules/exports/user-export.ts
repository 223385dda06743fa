import { type Role, roleList } from '@qinglan/domain/access/role';
import { instantCell } from './instant-cell.ts';
import { type Cells, listExport } from './list-export.ts';

interface Named {
  readonly name: string;
}

interface Grant {
  readonly role: Role;
  readonly district: Named | null;
  readonly kindergarten: Named | null;
  readonly teacher: (Named & { readonly kindergarten: Named }) | null;
}

interface Node {
  readonly displayName: string;
  readonly details: {
    readonly username: string;
    readonly status: 'active' | 'disabled';
    readonly locked: boolean;
    readonly mustChangePassword: boolean;
    readonly lastSignInAt: Date | string | null;
    readonly grants: readonly Grant[];
  } | null;
}

/** The list of users: who may sign in as what. Nothing in it opens a door. */
export const userExport = listExport<Node>({
  list: 'users',
  title: '账号名单',
  sheet: '账号',
  type: 'User',
  selection: `id displayName details {
      username status locked mustChangePassword lastSignInAt
      grants { role district { name } kindergarten { name } teacher { name kindergarten { name } } }
    }`,
  columns: [
    { key: 'name', header: '姓名', width: 14 },
    { key: 'username', header: '用户名', asText: true, width: 18 },
    { key: 'grants', header: '角色与范围', width: 44 },
    { key: 'status', header: '状态', width: 20 },
    { key: 'lastSignIn', header: '最近登录', width: 18 },
  ],
  cells: ({ displayName, details }): Cells => ({
    name: displayName,
    ...(details && {
      username: details.username,
      grants: details.grants.map(grantWords).join('、'),
      status: [
        details.status === 'active' ? '正常' : '已停用',
        details.locked && '已锁定',
        details.mustChangePassword && '待改密码',
      ]
        .filter(Boolean)
        .join('、'),
      lastSignIn: instantCell(details.lastSignInAt) ?? '从未登录',
    }),
  }),
});

function grantWords({ role, teacher, kindergarten, district }: Grant): string {
  const over = teacher
    ? `${teacher.name} · ${teacher.kindergarten.name}`
    : ((kindergarten ?? district)?.name ?? '全市');
  return `${roleList.labels[role]} · ${over}`;
}
