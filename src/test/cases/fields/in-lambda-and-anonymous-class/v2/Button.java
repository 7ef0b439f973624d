class Button {
    private int clicks;
    private int keys;

    Runnable onClick() {
        return () -> System.out.println("click again");
    }

    Runnable onKey() {
        return new Runnable() {
            private int own = 1;
            private int extra;

            @Override
            public void run() {
                keys++;
                extra += 2;
                System.out.println("key " + own++ + " extra " + extra + " " + Button.this.show());
            }
        };
    }

    String show() {
        return "button " + clicks + " " + keys;
    }
}
