import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Thermostat old = new Thermostat();
        Evolve.next();
        System.out.println(old.show() + ", " + new Thermostat().show());
    }
}
