/* Opening and closing: our own JVMTI environment, and the memory of which call failed. */
#include "rh_exit.h"

#include <stdlib.h>
#include <string.h>

jvmtiError rh_check(rh_session *session, const char *call, jvmtiError error)
{
    /* The first failure is the cause; what follows in cleaning up is a consequence. */
    if (error != JVMTI_ERROR_NONE && session->failed_call[0] == '\0') {
        session->failed_call = call;
    }
    return error;
}

static jvmtiError from_jni(jint error)
{
    switch (error) {
    case JNI_OK:
        return JVMTI_ERROR_NONE;
    case JNI_ENOMEM:
        return JVMTI_ERROR_OUT_OF_MEMORY;
    case JNI_EDETACHED:
        return JVMTI_ERROR_UNATTACHED_THREAD;
    case JNI_EVERSION:
        return JVMTI_ERROR_UNSUPPORTED_VERSION;
    default:
        return JVMTI_ERROR_INTERNAL;
    }
}

jvmtiError rh_environment_bare(rh_session *session, jvmtiEnv **out)
{
    void *jvmti = NULL;
    jvmtiError error =
        rh_check(session, "GetEnv", from_jni((*session->vm)->GetEnv(session->vm, &jvmti, JVMTI_VERSION_1_2)));
    *out = jvmti;
    return error;
}

jvmtiError rh_environment_new(rh_session *session, jvmtiEnv **out)
{
    jvmtiEnv *jvmti;
    jvmtiCapabilities wanted;
    jvmtiError error = rh_environment_bare(session, &jvmti);
    if (error != JVMTI_ERROR_NONE) {
        return error;
    }
    memset(&wanted, 0, sizeof wanted);
    wanted.can_tag_objects = 1;
    wanted.can_get_line_numbers = 1;
    error = rh_check(session, "AddCapabilities", (*jvmti)->AddCapabilities(jvmti, &wanted));
    if (error != JVMTI_ERROR_NONE) {
        (void)(*jvmti)->DisposeEnvironment(jvmti);
        return error;
    }
    *out = jvmti;
    return JVMTI_ERROR_NONE;
}

static jvmtiError dispose(rh_session *session)
{
    jvmtiEnv *jvmti = session->jvmti;
    session->jvmti = NULL;
    return rh_check(session, "DisposeEnvironment", (*jvmti)->DisposeEnvironment(jvmti));
}

jvmtiError rh_environment_renew(rh_session *session)
{
    jvmtiError disposed = dispose(session);
    return rh_first(disposed, rh_environment_new(session, &session->jvmti));
}

jvmtiError rh_collect(rh_session *session)
{
    return rh_check(session, "ForceGarbageCollection", (*session->jvmti)->ForceGarbageCollection(session->jvmti));
}

jvmtiError rh_begin(rh_session *session)
{
    session->failed_call = "";
    /* Only when an environment could not be renewed. */
    return session->jvmti != NULL ? JVMTI_ERROR_NONE : rh_environment_new(session, &session->jvmti);
}

jvmtiError rh_open(JNIEnv *jni, rh_session **out)
{
    rh_session *session = calloc(1, sizeof *session);
    jvmtiError error;
    *out = session;
    if (session == NULL) {
        return JVMTI_ERROR_OUT_OF_MEMORY;
    }
    session->failed_call = "";
    RH_TRY(rh_check(session, "GetJavaVM", from_jni((*jni)->GetJavaVM(jni, &session->vm))));
    RH_TRY(rh_environment_new(session, &session->jvmti));
    RH_TRY(rh_exit_watch(session));
cleanup:
    return error;
}

jvmtiError rh_close(rh_session *session)
{
    jvmtiError error = JVMTI_ERROR_NONE;
    if (session == NULL) {
        return error;
    }
    if (session->jvmti != NULL) {
        error = dispose(session);
    }
    error = rh_first(error, rh_exit_unwatch(session));
    free(session);
    return error;
}

const char *rh_failed_call(const rh_session *session)
{
    return session->failed_call;
}

void rh_free(rh_session *session, void *memory)
{
    if (memory != NULL) {
        (void)RH_CALL(session, Deallocate, memory);
    }
}

jvmtiError rh_is_version(rh_session *session, jint feature, bool *out)
{
    jint version = 0;
    jvmtiError error = RH_CALL(session, GetVersionNumber, &version);
    *out = ((version & JVMTI_VERSION_MASK_MAJOR) >> JVMTI_VERSION_SHIFT_MAJOR) >= feature;
    return error;
}
