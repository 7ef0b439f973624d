import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Menu.add("tea");
        System.out.println(Menu.show());
        Evolve.next();
        System.out.println(Menu.show());
    }
}
