import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Sheep dolly = new Sheep("dolly");
        Evolve.next();
        dolly.mark(5);
        Sheep copy = dolly.copy();
        System.out.println(dolly.show() + ", " + copy.show());
        copy.mark(9);
        System.out.println(dolly.show() + ", " + copy.show());
        dolly.mark(6);
        System.out.println(dolly.show() + ", " + copy.show());
    }
}
