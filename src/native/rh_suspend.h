/* Every other Java thread stands still: what a change of several references at once needs. */
#ifndef RH_SUSPEND_H
#define RH_SUSPEND_H

#include "rh_internal.h"

typedef struct {
    rh_session *session;
    jvmtiEnv *jvmti;
    jthread *threads; /* global references to those that we suspended and nobody else had */
    jint count;
    bool held; /* the end of the VM */
    bool virtual_threads;
} rh_suspension;

/*
 * Suspends every platform thread but the calling one and `spared` (may be NULL), and every virtual thread. On an error
 * all run again. The VM does not end while they stand; where it already does, JVMTI_ERROR_WRONG_PHASE and nothing done.
 * While they stand, nothing may be called that runs Java code: a Java lock may be held by one of them. Locks of the
 * VM itself are never held by a thread that is suspended: it stops only where it enters Java or leaves it.
 */
jvmtiError rh_suspend_others(JNIEnv *jni, rh_session *session, jthread spared, rh_suspension *out);

/* Lets them run again. May be called by any attached thread, once; on a suspension that is all zero it does nothing. */
jvmtiError rh_resume_others(JNIEnv *jni, rh_suspension *suspension);

#endif
