class Client {
    static String make(String s) {
        return new Base(s) {
            @Override
            String show() {
                return "anonymous " + name;
            }
        }.show();
    }
}
