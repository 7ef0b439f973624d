class Worker {
    private static String name = "static3";
    protected transient int limit = 6;

    private Worker() {
    }

    static Worker create() {
        return new Worker() {
            @Override
            protected final long step(short n) {
                return super.step(n) * 2;
            }
        };
    }

    final String name() {
        return name;
    }

    protected long step(short n) {
        return n;
    }
}
