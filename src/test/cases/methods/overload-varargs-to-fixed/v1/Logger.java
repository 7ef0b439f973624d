class Logger {
    String log(String format, Object... args) {
        return "varargs " + args.length;
    }
}
