import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Main main = new Main();
        System.out.println(main.name);
        Evolve.next();
        main.show();
    }

    private String name = "m";

    void show() {
        System.out.println("v1 " + name);
    }
}
