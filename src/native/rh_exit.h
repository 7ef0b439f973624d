/* The end of the VM waits while threads stand still. */
#ifndef RH_EXIT_H
#define RH_EXIT_H

#include "rh_internal.h"

/* From now on the session's VM tells us of its end. */
jvmtiError rh_exit_watch(rh_session *session);

/* No more. */
jvmtiError rh_exit_unwatch(rh_session *session);

/* The VM does not end before rh_exit_allow; JVMTI_ERROR_WRONG_PHASE where it already does. */
jvmtiError rh_exit_hold(rh_session *session);

void rh_exit_allow(void);

#endif
