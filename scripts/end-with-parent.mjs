// Preloaded into the server (`node --import`): should run.mjs itself be killed outright, nobody is left to
// pass a signal on, and the server would keep its port and its database folder for ever.
const parent = process.ppid;
setInterval(() => {
  if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM');
}, 400).unref();
