/*
 * A thread that ends a wait which nothing else can end.
 *
 * While all other threads stand still, a forced collection may wait for one of them: with the Serial and Parallel
 * collectors, and for a moment with ZGC, no collection happens while a thread is between GetPrimitiveArrayCritical and
 * its Release, and a suspended thread never gets to the Release. So after a while somebody has to let them run.
 */
#ifndef RH_WATCHDOG_H
#define RH_WATCHDOG_H

#include "rh_internal.h"

#include <pthread.h>

typedef struct {
    JavaVM *vm;
    void (*bark)(JNIEnv *jni, void *context); /* called at most once, with the lock held */
    void *context;
    pthread_mutex_t lock;
    pthread_cond_t changed;
    pthread_t thread;
    jthread java_thread; /* a global reference */
    jint limit_millis;
    bool started;
    bool attached;
    bool failed;
    bool armed;
    bool over;
} rh_watchdog;

/* Starts the thread and attaches it, which runs Java code: while all threads still run. */
jvmtiError rh_watchdog_start(JNIEnv *jni, rh_session *session, rh_watchdog *watchdog);
/* With the lock held: from now on it barks after the limit. */
void rh_watchdog_arm(rh_watchdog *watchdog);
/* Ends the thread and waits for it; the other threads must run. Does nothing if it was not started. */
void rh_watchdog_stop(JNIEnv *jni, rh_watchdog *watchdog);

#endif
