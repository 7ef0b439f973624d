class Client {
    static String use(Box<String> box) {
        String s = box.get();
        return s + box.isAbove("a");
    }
}
