final class Worker {
    static String name = "static";
    volatile long limit = 5;

    synchronized strictfp double step(int n) throws Exception {
        return n / 2.0;
    }
}
