export function TeachersPage() {
  return null;
}
