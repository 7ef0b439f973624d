#include "rh_suspend.h"

#include "rh_exit.h"

#include <stdlib.h>
#include <string.h>

/* JVMTI 21 added these two at the end of the function table; the headers of JDK 17 do not name them. */
#define SUSPEND_ALL_VIRTUAL_THREADS 117
#define RESUME_ALL_VIRTUAL_THREADS 118
#define CAN_SUPPORT_VIRTUAL_THREADS 44 /* the bit's number in jvmtiCapabilities */

typedef jvmtiError(JNICALL *all_virtual_threads)(jvmtiEnv *, jint except_count, const jthread *except);

static jvmtiError on_virtual_threads(jvmtiEnv *jvmti, size_t function)
{
    all_virtual_threads call;
    const char *table = (const char *)*jvmti;
    memcpy(&call, table + function * sizeof(void *), sizeof call);
    return call(jvmti, 0, NULL);
}

/* An environment that may suspend threads, virtual ones too where there are any. */
static jvmtiError open(rh_suspension *suspension)
{
    jvmtiError error;
    jvmtiCapabilities wanted;
    bool virtual_threads = false;
    memset(&wanted, 0, sizeof wanted);
    wanted.can_suspend = 1;
    RH_TRY(rh_is_version(suspension->session, 21, &virtual_threads));
    if (virtual_threads) {
        ((unsigned char *)&wanted)[CAN_SUPPORT_VIRTUAL_THREADS / 8] |= 1u << (CAN_SUPPORT_VIRTUAL_THREADS % 8);
    }
    RH_TRY(rh_environment_new(suspension->session, &suspension->jvmti));
    RH_TRY(rh_check(suspension->session, "AddCapabilities",
                    (*suspension->jvmti)->AddCapabilities(suspension->jvmti, &wanted)));
cleanup:
    return error;
}

static jvmtiError remember(JNIEnv *jni, rh_suspension *suspension, jthread thread)
{
    size_t size = ((size_t)suspension->count + 1) * sizeof *suspension->threads;
    jthread *threads = realloc(suspension->threads, size);
    jthread global = threads == NULL ? NULL : (*jni)->NewGlobalRef(jni, thread);
    if (threads != NULL) {
        suspension->threads = threads;
    }
    if (global == NULL) {
        return rh_check(suspension->session, "NewGlobalRef", JVMTI_ERROR_OUT_OF_MEMORY);
    }
    threads[suspension->count++] = global;
    return JVMTI_ERROR_NONE;
}

/* Remembered before it is suspended: a thread that stands still and is not on the list would stand for ever. */
static jvmtiError suspend(JNIEnv *jni, rh_suspension *suspension, jthread thread)
{
    jvmtiError error = remember(jni, suspension, thread);
    if (error != JVMTI_ERROR_NONE) {
        return error;
    }
    error = (*suspension->jvmti)->SuspendThread(suspension->jvmti, thread);
    if (error != JVMTI_ERROR_NONE) {
        (*jni)->DeleteGlobalRef(jni, suspension->threads[--suspension->count]);
    }
    if (error == JVMTI_ERROR_THREAD_NOT_ALIVE) {
        return JVMTI_ERROR_NONE;
    }
    return rh_check(suspension->session, "SuspendThread", error);
}

static jvmtiError is_suspended(rh_suspension *suspension, jthread thread, bool *out)
{
    jint state = 0;
    jvmtiError error = rh_check(suspension->session, "GetThreadState",
                                (*suspension->jvmti)->GetThreadState(suspension->jvmti, thread, &state));
    *out = (state & JVMTI_THREAD_STATE_SUSPENDED) != 0;
    return error;
}

/* One pass over the live threads; *running counts those that were found running. */
static jvmtiError suspend_running(JNIEnv *jni, rh_suspension *suspension, jthread self, jthread spared, jint *running)
{
    jvmtiError error;
    jthread *threads = NULL;
    jint count = 0;
    *running = 0;
    RH_TRY(rh_check(suspension->session, "GetAllThreads",
                    (*suspension->jvmti)->GetAllThreads(suspension->jvmti, &count, &threads)));
    for (jint i = 0; i < count; i++) {
        bool stands = false;
        if (!(*jni)->IsSameObject(jni, threads[i], self) && !(*jni)->IsSameObject(jni, threads[i], spared)) {
            RH_TRY(is_suspended(suspension, threads[i], &stands));
            if (!stands) { /* else we have it already, or a debugger has, who lets it go when he likes */
                RH_TRY(suspend(jni, suspension, threads[i]));
                ++*running;
            }
        }
        (*jni)->DeleteLocalRef(jni, threads[i]);
    }
cleanup:
    (void)(*suspension->jvmti)->Deallocate(suspension->jvmti, (unsigned char *)threads);
    return error;
}

static jvmtiError suspend_virtual(rh_suspension *suspension)
{
    jvmtiError error;
    bool virtual_threads = false;
    RH_TRY(rh_is_version(suspension->session, 21, &virtual_threads));
    if (virtual_threads) {
        RH_TRY(rh_check(suspension->session, "SuspendAllVirtualThreads",
                        on_virtual_threads(suspension->jvmti, SUSPEND_ALL_VIRTUAL_THREADS)));
        suspension->virtual_threads = true;
    }
cleanup:
    return error;
}

jvmtiError rh_suspend_others(JNIEnv *jni, rh_session *session, jthread spared, rh_suspension *out)
{
    jvmtiError error;
    jthread self = NULL;
    jint running = 1;
    memset(out, 0, sizeof *out);
    out->session = session;
    RH_TRY(rh_exit_hold(session));
    out->held = true;
    RH_TRY(open(out));
    RH_TRY(rh_check(session, "GetCurrentThread", (*out->jvmti)->GetCurrentThread(out->jvmti, &self)));
    RH_TRY(suspend_virtual(out));
    while (running > 0) { /* a thread that still ran may have started another */
        RH_TRY(suspend_running(jni, out, self, spared, &running));
    }
cleanup:
    if (error != JVMTI_ERROR_NONE) {
        (void)rh_resume_others(jni, out);
    }
    return error;
}

/* Every thread is tried; the first error is told. */
jvmtiError rh_resume_others(JNIEnv *jni, rh_suspension *suspension)
{
    jvmtiError error = JVMTI_ERROR_NONE;
    for (jint i = 0; i < suspension->count; i++) {
        jvmtiError resumed = (*suspension->jvmti)->ResumeThread(suspension->jvmti, suspension->threads[i]);
        if (resumed != JVMTI_ERROR_THREAD_NOT_ALIVE && resumed != JVMTI_ERROR_THREAD_NOT_SUSPENDED) {
            error = rh_first(error, rh_check(suspension->session, "ResumeThread", resumed));
        }
        (*jni)->DeleteGlobalRef(jni, suspension->threads[i]);
    }
    if (suspension->virtual_threads) {
        jvmtiError resumed = on_virtual_threads(suspension->jvmti, RESUME_ALL_VIRTUAL_THREADS);
        error = rh_first(error, rh_check(suspension->session, "ResumeAllVirtualThreads", resumed));
    }
    if (suspension->jvmti != NULL) {
        jvmtiError disposed = (*suspension->jvmti)->DisposeEnvironment(suspension->jvmti);
        error = rh_first(error, rh_check(suspension->session, "DisposeEnvironment", disposed));
    }
    if (suspension->held) {
        rh_exit_allow();
    }
    free(suspension->threads);
    memset(suspension, 0, sizeof *suspension);
    return error;
}
