class Work {
    private final StringBuilder log = new StringBuilder("log:");
    private int closed;

    private class Res implements AutoCloseable {
        private final int id;

        Res(int id) {
            this.id = id;
            if (id == 3) {
                throw new IllegalStateException("no " + id);
            }
        }

        @Override
        public void close() throws java.io.IOException {
            closed++;
            log.append('c').append(id);
            if (id == 2) {
                throw new java.io.IOException("close " + id);
            }
        }
    }

    String run(int n) {
        outer:
        for (int i = 0; i < n; i++) {
            try (Res a = new Res(i); Res b = new Res(i + 10)) {
                log.append('b').append(a.id + b.id);
                if (i == 1) {
                    continue outer;
                }
                if (i == 2) {
                    throw new RuntimeException("body");
                }
            } catch (java.io.IOException | IllegalStateException e) {
                log.append('e').append(e.getMessage());
                break;
            } catch (RuntimeException e) {
                log.append('r').append(e.getSuppressed().length);
            } finally {
                log.append('f').append(closed);
            }
        }
        return log.toString();
    }
}
