import type { Post } from '@qinglan/domain/teachers/post';

/**
 * Posts of a kindergarten with so many people, the principal first: who leads comes with size, a class has two
 * teachers and a carer as far as people reach, the rest keep kitchen and gate.
 */
export function staffPosts(people: number): Post[] {
  const posts: Post[] = ['principal'];
  const add = (post: Post, count: number) => {
    for (let added = 0; added < count && posts.length < people; added += 1) posts.push(post);
  };
  add('teacher', 2);
  add('careWorker', 1);
  add('deputyPrincipal', people >= 40 ? 3 : people >= 24 ? 2 : people >= 11 ? 1 : 0);
  add('healthWorker', people >= 36 ? 2 : people >= 8 ? 1 : 0);
  add('careEducationHead', people >= 14 ? 1 : 0);
  add('researchLeader', people >= 30 ? 2 : people >= 13 ? 1 : 0);
  add('ageGroupLeader', people >= 18 ? 3 : people >= 15 ? 2 : 0);
  const rest = people - posts.length;
  add('careWorker', Math.round(rest * 0.24));
  add('logistics', Math.round(rest * 0.1));
  add('teacher', rest);
  return posts;
}
