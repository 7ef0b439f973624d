class Job {
    String log = "";

    private class Resource implements AutoCloseable {
        private final String name;

        Resource(String name) {
            this.name = name;
            log += "open " + name + "; ";
        }

        @Override
        public void close() {
            log += "close " + name + "; ";
            throw new IllegalStateException("close " + name);
        }
    }

    String run() {
        try {
            return risky();
        } catch (RuntimeException e) {
            return log + e.getMessage() + " suppressed " + e.getSuppressed().length;
        }
    }

    private String risky() {
        try (Resource a = new Resource("a"); Resource b = new Resource("b")) {
            throw new IllegalArgumentException("body");
        } finally {
            log += "finally; ";
        }
    }
}
