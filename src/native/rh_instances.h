/* Between the ways to find instances. All tag what they find with RH_FOUND. */
#ifndef RH_INSTANCES_H
#define RH_INSTANCES_H

#include "rh_internal.h"

#define RH_FOUND ((jlong)1 << 62)
/*
 * A walk finds dead objects too, which a program that makes many leaves between two collections: from here on a
 * collection before the walk is cheaper than to tag, to revive and to migrate them.
 */
#define RH_COLLECT_FIRST ((jlong)1 << 21)

/* One walk over the heap. */
typedef struct {
    jclass class;
    bool subclasses; /* false: exactly this class, which is a little faster */
} rh_walk;

typedef struct {
    rh_walk *items;
    jint count;
    jint capacity;
} rh_walks;

/*
 * rh_walks.c: the walks that find all instances of `classes`; local references in them. To be freed with free(items).
 * `hidden`: with subclasses always, for the list of loaded classes does not tell them all.
 */
jvmtiError rh_plan_walks(JNIEnv *jni, rh_session *session, jobjectArray classes, bool hidden, rh_walks *out);
/* Gives `tag` to all that the walk finds. Each takes one from `left` (NULL: any number); the walk ends when it is below 0. */
jvmtiError rh_walk_heap(rh_session *session, const rh_walk *walk, jlong tag, jlong *left);

/* rh_many.c. Leaves tags on classes too: the environment is to be renewed. */
jvmtiError rh_tag_instances_of_many(JNIEnv *jni, rh_session *session, jobjectArray classes);

#endif
