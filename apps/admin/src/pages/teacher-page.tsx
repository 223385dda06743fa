export function TeacherPage() {
  return null;
}
