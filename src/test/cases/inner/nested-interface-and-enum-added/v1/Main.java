import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Menu menu = new Menu();
        System.out.println(menu.run());
        Evolve.next();
        System.out.println(menu.run());
    }
}
