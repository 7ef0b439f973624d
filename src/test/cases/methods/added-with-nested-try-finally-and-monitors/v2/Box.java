class Box {
    private final StringBuilder log = new StringBuilder();

    Box() {
    }

    Box(String first) throws Exception {
        this();
        try {
            synchronized (this) {
                log.append(first).append(added(0));
            }
        } finally {
            log.append("done");
        }
    }

    String run(int n) {
        try {
            return added(n) + ":" + log;
        } catch (IllegalStateException | ArithmeticException e) {
            return "caught " + e.getMessage() + ":" + log;
        } finally {
            log.setLength(0);
        }
    }

    private long added(int n) {
        long sum = 0;
        outer:
        for (int i = 0; ; i++) {
            try {
                synchronized (this) {
                    for (double d = 0; d < 3; d++) {
                        try {
                            if (n == 0) {
                                return sum;
                            }
                            if (n == 1) {
                                break outer;
                            }
                            if (n == 2 && i < 2) {
                                continue outer;
                            }
                            if (n == 3) {
                                throw new IllegalStateException("three");
                            }
                            if (n == 4) {
                                synchronized (Box.class) {
                                    sum /= (n - 4);
                                }
                            }
                            sum += 100;
                        } finally {
                            sum++;
                            log.append('f');
                            if (n == 2 && i == 3) {
                                return sum * 1000;
                            }
                        }
                    }
                }
            } finally {
                log.append('F');
            }
        }
        return -sum;
    }
}
