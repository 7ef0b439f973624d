import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Lamp hall = new Lamp();
        Lamp desk = new Lamp();
        Evolve.next();
        hall.brighter();
        desk.brighter();
        System.out.println(hall.show() + " " + desk.show());
    }
}
