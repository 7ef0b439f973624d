/* The few JNI calls we make, each with its exception turned into a JVMTI error, so that there is one kind of failure. */
#include "rh_internal.h"

jvmtiError rh_jni_check(JNIEnv *jni, rh_session *session, const char *call)
{
    if (!(*jni)->ExceptionCheck(jni)) {
        return JVMTI_ERROR_NONE;
    }
    (*jni)->ExceptionClear(jni);
    /* Nothing we call throws for another reason than memory: arrays, strings and local frames. */
    return rh_check(session, call, JVMTI_ERROR_OUT_OF_MEMORY);
}

jvmtiError rh_local_frame(JNIEnv *jni, rh_session *session, jint capacity)
{
    if ((*jni)->PushLocalFrame(jni, capacity) != JNI_OK) {
        (*jni)->ExceptionClear(jni);
        return rh_check(session, "PushLocalFrame", JVMTI_ERROR_OUT_OF_MEMORY);
    }
    return JVMTI_ERROR_NONE;
}

jvmtiError rh_new_array(JNIEnv *jni, rh_session *session, jint length, jobjectArray *out)
{
    jclass object = (*jni)->FindClass(jni, "java/lang/Object");
    jvmtiError error = rh_jni_check(jni, session, "FindClass");
    if (error != JVMTI_ERROR_NONE) {
        return error;
    }
    *out = (*jni)->NewObjectArray(jni, length, object, NULL);
    (*jni)->DeleteLocalRef(jni, object);
    return rh_jni_check(jni, session, "NewObjectArray");
}

jvmtiError rh_new_ints(JNIEnv *jni, rh_session *session, jint length, jintArray *out)
{
    *out = (*jni)->NewIntArray(jni, length);
    return rh_jni_check(jni, session, "NewIntArray");
}

jvmtiError rh_new_string(JNIEnv *jni, rh_session *session, const char *utf, jstring *out)
{
    *out = (*jni)->NewStringUTF(jni, utf);
    return rh_jni_check(jni, session, "NewStringUTF");
}

jvmtiError rh_put(JNIEnv *jni, rh_session *session, jobjectArray array, jint index, jobject value)
{
    (*jni)->SetObjectArrayElement(jni, array, index, value);
    return rh_jni_check(jni, session, "SetObjectArrayElement");
}
