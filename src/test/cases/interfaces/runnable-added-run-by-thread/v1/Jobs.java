class Jobs {
    static void start(Job job) throws InterruptedException {
        System.out.println("cannot run");
    }
}
