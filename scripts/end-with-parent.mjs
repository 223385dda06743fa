// Preloaded into the server (`node --import`): should run.mjs itself be killed outright, nobody is left to
// pass a signal on, and the server would keep its port and its database folder for ever.
const parent = process.ppid;
const timer = setInterval(() => {
  if (process.ppid === parent) return;
  clearInterval(timer);
  setTimeout(() => process.exit(1), 8_500).unref();
  process.kill(process.pid, 'SIGTERM');
}, 400);
timer.unref();
