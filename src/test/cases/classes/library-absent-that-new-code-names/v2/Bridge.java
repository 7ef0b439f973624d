class Bridge {
    static String use(int number) {
        try {
            return new Absent() {
                @Override
                public String say(int number) {
                    return "v2 " + number;
                }
            }.say(number);
        } catch (NoClassDefFoundError e) {
            return "none of it";
        }
    }

    String ask(Absent absent) {
        return absent.say(1) + more();
    }

    private String more() {
        return "2";
    }

    @Override
    public String toString() {
        return "bridge " + more();
    }
}
