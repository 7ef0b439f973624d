class Logger {
    String log(String format, Object... args) {
        return "varargs " + args.length;
    }

    String log(String format, Object arg) {
        return "fixed " + arg;
    }
}
