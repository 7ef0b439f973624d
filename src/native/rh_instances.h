/* Between the two ways to find instances. Both tag what they find with RH_FOUND. */
#ifndef RH_INSTANCES_H
#define RH_INSTANCES_H

#include "rh_internal.h"

#define RH_FOUND ((jlong)1 << 62)

/* Gives `tag` to the instances of a class and of its subclasses, those that have or have not a tag. */
jvmtiError rh_tag_instances(rh_session *session, jclass class, jvmtiHeapObjectFilter which, jlong tag);

/* Leaves tags on classes too: the environment is to be renewed. */
jvmtiError rh_tag_instances_of_many(JNIEnv *jni, rh_session *session, jobjectArray classes);

#endif
