/*
 * Bench and test only, never shipped: what the same steps take in bare C, and a thread that holds an array critically.
 */
#include <jni.h>
#include <jvmti.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <time.h>

#define EXPORT __attribute__((visibility("default")))
#define STEPS 4 /* walk, GetObjectsWithTags, copy into an Object[], clear the tags */

EXPORT jlong rhb_open(JNIEnv *jni);
EXPORT void rhb_close(jlong environment);
EXPORT jint rhb_instances(JNIEnv *jni, jlong environment, jclass class, jlongArray nanos);
EXPORT void rhb_hold_critical(JNIEnv *jni, jbyteArray array, jint millis);

/* Processor time of the whole process: the VM does one thing at a time here, and the machine may have other work. */
static jlong now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (jlong)t.tv_sec * 1000000000 + t.tv_nsec;
}

jlong rhb_open(JNIEnv *jni)
{
    JavaVM *vm = NULL;
    void *jvmti = NULL;
    jvmtiCapabilities wanted;
    memset(&wanted, 0, sizeof wanted);
    wanted.can_tag_objects = 1;
    if ((*jni)->GetJavaVM(jni, &vm) != JNI_OK || (*vm)->GetEnv(vm, &jvmti, JVMTI_VERSION_1_2) != JNI_OK ||
        (*(jvmtiEnv *)jvmti)->AddCapabilities(jvmti, &wanted) != JVMTI_ERROR_NONE) {
        return 0;
    }
    return (jlong)(intptr_t)jvmti;
}

void rhb_close(jlong environment)
{
    jvmtiEnv *jvmti = (jvmtiEnv *)(intptr_t)environment;
    (void)(*jvmti)->DisposeEnvironment(jvmti);
}

static jint JNICALL tag_one(jlong class_tag, jlong size, jlong *tag, jint length, void *unused)
{
    (void)class_tag;
    (void)size;
    (void)length;
    (void)unused;
    *tag = 1;
    return 0;
}

/* Exactly this class. Returns how many, or -1 when a call failed. */
jint rhb_instances(JNIEnv *jni, jlong environment, jclass class, jlongArray nanos)
{
    jvmtiEnv *jvmti = (jvmtiEnv *)(intptr_t)environment;
    jvmtiHeapCallbacks callbacks = {.heap_iteration_callback = tag_one};
    jlong tag = 1;
    jint count = 0;
    jobject *objects = NULL;
    jclass object = (*jni)->FindClass(jni, "java/lang/Object");
    jobjectArray array;
    jlong times[STEPS + 1];
    if ((*jni)->PushLocalFrame(jni, 16) != JNI_OK) {
        return -1;
    }
    times[0] = now();
    if ((*jvmti)->IterateThroughHeap(jvmti, 0, class, &callbacks, NULL) != JVMTI_ERROR_NONE) {
        return -1;
    }
    times[1] = now();
    if ((*jvmti)->GetObjectsWithTags(jvmti, 1, &tag, &count, &objects, NULL) != JVMTI_ERROR_NONE) {
        return -1;
    }
    times[2] = now();
    array = (*jni)->NewObjectArray(jni, count, object, NULL);
    for (jint i = 0; array != NULL && i < count; i++) {
        (*jni)->SetObjectArrayElement(jni, array, i, objects[i]);
    }
    times[3] = now();
    for (jint i = 0; i < count; i++) {
        if ((*jvmti)->SetTag(jvmti, objects[i], 0) != JVMTI_ERROR_NONE) {
            return -1;
        }
    }
    times[4] = now();
    (void)(*jvmti)->Deallocate(jvmti, (unsigned char *)objects);
    (void)(*jni)->PopLocalFrame(jni, NULL);
    for (jint i = 0; i < STEPS; i++) {
        jlong took = times[i + 1] - times[i];
        (*jni)->SetLongArrayRegion(jni, nanos, i, 1, &took);
    }
    return count;
}

void rhb_hold_critical(JNIEnv *jni, jbyteArray array, jint millis)
{
    struct timespec t = {millis / 1000, (long)(millis % 1000) * 1000000L};
    void *bytes = (*jni)->GetPrimitiveArrayCritical(jni, array, NULL);
    (void)nanosleep(&t, NULL);
    (*jni)->ReleasePrimitiveArrayCritical(jni, array, bytes, JNI_ABORT);
}
