class Journal {
    static int say(String s) {
        System.out.println(s);
        return s.length();
    }
}
