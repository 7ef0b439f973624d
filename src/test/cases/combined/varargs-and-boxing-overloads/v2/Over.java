class Over {
    String m(Object o) {
        return "Object";
    }

    String m(long l) {
        return "long";
    }

    String m(Integer i) {
        return "Integer";
    }

    String m(Object a, Object... rest) {
        return "Object...";
    }

    <T extends CharSequence> String m(T text) {
        return "T";
    }
}
