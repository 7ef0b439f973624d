import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Device device = new Lamp();
        System.out.println(Panel.show(device));
        Evolve.next();
        System.out.println(Panel.show(device));
    }
}
