import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        System.out.println(Client.show(Mode.ON) + " " + Client.show(Mode.OFF));
        Evolve.next();
        System.out.println(Client.show(Mode.ON) + " " + Client.show(Mode.OFF) + " " + Client.fresh());
    }
}
