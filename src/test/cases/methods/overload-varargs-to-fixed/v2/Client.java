class Client {
    static String use(Logger logger) {
        return logger.log("f") + ", " + logger.log("f", 1) + ", " + logger.log("f", 1, 2);
    }
}
