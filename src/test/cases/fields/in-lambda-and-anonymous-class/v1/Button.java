class Button {
    Runnable onClick() {
        return () -> System.out.println("click");
    }

    Runnable onKey() {
        return new Runnable() {
            private int own = 1;

            @Override
            public void run() {
                System.out.println("key " + own++ + " " + Button.this.show());
            }
        };
    }

    String show() {
        return "button";
    }
}
