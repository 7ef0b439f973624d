#include "rh_watchdog.h"

#include <errno.h>
#include <time.h>

static jvmtiError own_thread(JNIEnv *jni, jthread *out)
{
    jclass class = (*jni)->FindClass(jni, "java/lang/Thread");
    jmethodID method = class == NULL ? NULL : (*jni)->GetStaticMethodID(jni, class, "currentThread", "()Ljava/lang/Thread;");
    jobject thread = method == NULL ? NULL : (*jni)->CallStaticObjectMethod(jni, class, method);
    *out = thread == NULL ? NULL : (*jni)->NewGlobalRef(jni, thread);
    (*jni)->ExceptionClear(jni);
    return *out == NULL ? JVMTI_ERROR_OUT_OF_MEMORY : JVMTI_ERROR_NONE;
}

static bool wait_until(rh_watchdog *watchdog, const bool *condition)
{
    while (!*condition && !watchdog->over) {
        pthread_cond_wait(&watchdog->changed, &watchdog->lock);
    }
    return !watchdog->over;
}

/* True when the time is up before it is over. */
static bool time_is_up(rh_watchdog *watchdog)
{
    struct timespec until;
    clock_gettime(CLOCK_REALTIME, &until);
    until.tv_sec += watchdog->limit_millis / 1000;
    until.tv_nsec += (long)(watchdog->limit_millis % 1000) * 1000000L;
    if (until.tv_nsec >= 1000000000L) {
        until.tv_sec++;
        until.tv_nsec -= 1000000000L;
    }
    while (!watchdog->over) {
        if (pthread_cond_timedwait(&watchdog->changed, &watchdog->lock, &until) == ETIMEDOUT) {
            return !watchdog->over;
        }
    }
    return false;
}

static void watch(rh_watchdog *watchdog, JNIEnv *jni)
{
    pthread_mutex_lock(&watchdog->lock);
    watchdog->failed = own_thread(jni, &watchdog->java_thread) != JVMTI_ERROR_NONE;
    watchdog->attached = true;
    pthread_cond_broadcast(&watchdog->changed);
    if (wait_until(watchdog, &watchdog->armed) && time_is_up(watchdog)) {
        watchdog->bark(jni, watchdog->context);
    }
    pthread_mutex_unlock(&watchdog->lock);
}

static void *run(void *argument)
{
    rh_watchdog *watchdog = argument;
    void *jni = NULL;
    JavaVMAttachArgs arguments = {JNI_VERSION_1_8, (char *)"reloadall-watchdog", NULL};
    if ((*watchdog->vm)->AttachCurrentThreadAsDaemon(watchdog->vm, &jni, &arguments) == JNI_OK) {
        watch(watchdog, jni);
        (void)(*watchdog->vm)->DetachCurrentThread(watchdog->vm);
    } else {
        pthread_mutex_lock(&watchdog->lock);
        watchdog->attached = watchdog->failed = true;
        pthread_cond_broadcast(&watchdog->changed);
        pthread_mutex_unlock(&watchdog->lock);
    }
    return NULL;
}

jvmtiError rh_watchdog_start(JNIEnv *jni, rh_session *session, rh_watchdog *watchdog)
{
    pthread_mutex_init(&watchdog->lock, NULL);
    pthread_cond_init(&watchdog->changed, NULL);
    if (pthread_create(&watchdog->thread, NULL, run, watchdog) != 0) {
        pthread_cond_destroy(&watchdog->changed);
        pthread_mutex_destroy(&watchdog->lock);
        return rh_check(session, "pthread_create", JVMTI_ERROR_OUT_OF_MEMORY);
    }
    watchdog->started = true;
    pthread_mutex_lock(&watchdog->lock);
    (void)wait_until(watchdog, &watchdog->attached);
    pthread_mutex_unlock(&watchdog->lock);
    (void)jni;
    return watchdog->failed ? rh_check(session, "AttachCurrentThreadAsDaemon", JVMTI_ERROR_OUT_OF_MEMORY)
                            : JVMTI_ERROR_NONE;
}

void rh_watchdog_arm(rh_watchdog *watchdog)
{
    watchdog->armed = true;
    pthread_cond_broadcast(&watchdog->changed);
}

void rh_watchdog_stop(JNIEnv *jni, rh_watchdog *watchdog)
{
    if (!watchdog->started) {
        return;
    }
    pthread_mutex_lock(&watchdog->lock);
    watchdog->over = true;
    pthread_cond_broadcast(&watchdog->changed);
    pthread_mutex_unlock(&watchdog->lock);
    pthread_join(watchdog->thread, NULL);
    pthread_cond_destroy(&watchdog->changed);
    pthread_mutex_destroy(&watchdog->lock);
    if (watchdog->java_thread != NULL) {
        (*jni)->DeleteGlobalRef(jni, watchdog->java_thread);
    }
    watchdog->started = false;
}
