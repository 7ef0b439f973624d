class Log {
    String line() {
        return join() + join("a") + join("b", "c") + sum(1L, 2L, 3L);
    }

    String join(String... parts) {
        return parts.length + ":" + String.join("+", parts) + ";";
    }

    static long sum(long... values) {
        long sum = 0;
        for (long value : values) {
            sum += value;
        }
        return sum;
    }
}
