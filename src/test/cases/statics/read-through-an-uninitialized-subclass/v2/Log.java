class Log {
    static int made(String name, int value) {
        System.out.println("init " + name);
        return value;
    }
}
