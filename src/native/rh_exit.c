/*
 * When the VM ends, JVMTI stops answering in the midst of what one does, ResumeThread included. Threads that stood still
 * at that moment would stand for ever; one of them is the thread that ends the VM, which then never ends. That thread
 * comes by the event VMDeath while JVMTI still answers, and waits there, in native code, where it can be suspended and
 * resumed like any other.
 */
#include "rh_exit.h"

#include <pthread.h>
#include <string.h>

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t changed = PTHREAD_COND_INITIALIZER;
static int holders;
static bool ends;

static void JNICALL on_death(jvmtiEnv *jvmti, JNIEnv *jni)
{
    (void)jvmti;
    (void)jni;
    pthread_mutex_lock(&lock);
    ends = true;
    while (holders > 0) {
        pthread_cond_wait(&changed, &lock);
    }
    pthread_mutex_unlock(&lock);
}

jvmtiError rh_exit_watch(rh_session *session)
{
    jvmtiError error;
    jvmtiEventCallbacks callbacks;
    memset(&callbacks, 0, sizeof callbacks);
    callbacks.VMDeath = on_death;
    /* Of its own, since the session's other environment comes and goes with its tags. */
    RH_TRY(rh_environment_bare(session, &session->exit));
    RH_TRY(rh_check(session, "SetEventCallbacks",
                    (*session->exit)->SetEventCallbacks(session->exit, &callbacks, (jint)sizeof callbacks)));
    RH_TRY(rh_check(session, "SetEventNotificationMode",
                    (*session->exit)->SetEventNotificationMode(session->exit, JVMTI_ENABLE, JVMTI_EVENT_VM_DEATH, NULL)));
cleanup:
    return error;
}

jvmtiError rh_exit_unwatch(rh_session *session)
{
    jvmtiEnv *jvmti = session->exit;
    session->exit = NULL;
    return jvmti == NULL ? JVMTI_ERROR_NONE : rh_check(session, "DisposeEnvironment", (*jvmti)->DisposeEnvironment(jvmti));
}

jvmtiError rh_exit_hold(rh_session *session)
{
    bool held;
    pthread_mutex_lock(&lock);
    held = !ends;
    holders += held;
    pthread_mutex_unlock(&lock);
    return rh_check(session, "SuspendThread", held ? JVMTI_ERROR_NONE : JVMTI_ERROR_WRONG_PHASE);
}

void rh_exit_allow(void)
{
    pthread_mutex_lock(&lock);
    holders--;
    pthread_cond_broadcast(&changed);
    pthread_mutex_unlock(&lock);
}
