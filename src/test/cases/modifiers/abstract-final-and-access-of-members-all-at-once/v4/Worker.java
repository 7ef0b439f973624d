class Worker {
    public final String name = new String("again");
    protected Integer limit = 7;

    protected Worker() {
    }

    static Worker create() {
        class Local extends Worker {
            @Override
            long step(int n) {
                return super.step(n) + name.length();
            }
        }
        return new Local();
    }

    long step(int n) {
        return n;
    }
}
