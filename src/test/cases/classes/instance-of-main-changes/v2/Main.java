import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Main main = new Main();
        System.out.println(main.name);
        Evolve.next();
        main.show();
    }

    private String name = "m";
    private int size = 3;

    void show() {
        System.out.println("v2 " + name + size + tail());
    }

    private String tail() {
        return "!";
    }
}
