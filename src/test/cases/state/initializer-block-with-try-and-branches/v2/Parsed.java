class Parsed {
    private final Source source = new Source();
    private int value;

    {
        int parsed;
        try {
            parsed = Integer.parseInt(source.text);
        } catch (NumberFormatException e) {
            parsed = -1;
        }
        if (parsed > 40) {
            value = parsed * 2;
        } else {
            value = parsed;
        }
    }

    Parsed(String text) {
        source.text = text;
    }

    String show() {
        return source.text + " " + value;
    }

    static class Source {
        String text = "7";
    }
}
