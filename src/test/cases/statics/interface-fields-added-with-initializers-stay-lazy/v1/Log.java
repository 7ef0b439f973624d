class Log {
    static String made(String name) {
        System.out.println("made " + name);
        return name;
    }
}
