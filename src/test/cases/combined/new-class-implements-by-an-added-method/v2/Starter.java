class Starter {
    static String start() {
        Task task = new Task();
        Sub sub = new Sub();
        java.util.List<Runnable> all = java.util.List.of(task, sub, task);
        all.forEach(Runnable::run);
        Greeter greeter = sub;
        Comparable<Object> comparable = task;
        return task.name() + " " + sub.name() + " " + greeter.greeting() + " " + comparable.compareTo(sub);
    }
}
