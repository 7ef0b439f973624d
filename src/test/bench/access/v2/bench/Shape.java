package bench;

/** Sixteen classes behind one call. */
abstract class Shape {
    static Shape of(int kind) {
        switch (kind) {
            case 0: return new Shape0();
            case 1: return new Shape1();
            case 2: return new Shape2();
            case 3: return new Shape3();
            case 4: return new Shape4();
            case 5: return new Shape5();
            case 6: return new Shape6();
            case 7: return new Shape7();
            case 8: return new Shape8();
            case 9: return new Shape9();
            case 10: return new Shape10();
            case 11: return new Shape11();
            case 12: return new Shape12();
            case 13: return new Shape13();
            case 14: return new Shape14();
            default: return new Shape15();
        }
    }

    abstract int area();

    abstract int addedArea();
}

class Shape0 extends Shape {
    int area() {
        return 0;
    }

    int addedArea() {
        return 0;
    }
}

class Shape1 extends Shape {
    int area() {
        return 1;
    }

    int addedArea() {
        return 1;
    }
}

class Shape2 extends Shape {
    int area() {
        return 2;
    }

    int addedArea() {
        return 2;
    }
}

class Shape3 extends Shape {
    int area() {
        return 3;
    }

    int addedArea() {
        return 3;
    }
}

class Shape4 extends Shape {
    int area() {
        return 4;
    }

    int addedArea() {
        return 4;
    }
}

class Shape5 extends Shape {
    int area() {
        return 5;
    }

    int addedArea() {
        return 5;
    }
}

class Shape6 extends Shape {
    int area() {
        return 6;
    }

    int addedArea() {
        return 6;
    }
}

class Shape7 extends Shape {
    int area() {
        return 7;
    }

    int addedArea() {
        return 7;
    }
}

class Shape8 extends Shape {
    int area() {
        return 8;
    }

    int addedArea() {
        return 8;
    }
}

class Shape9 extends Shape {
    int area() {
        return 9;
    }

    int addedArea() {
        return 9;
    }
}

class Shape10 extends Shape {
    int area() {
        return 10;
    }

    int addedArea() {
        return 10;
    }
}

class Shape11 extends Shape {
    int area() {
        return 11;
    }

    int addedArea() {
        return 11;
    }
}

class Shape12 extends Shape {
    int area() {
        return 12;
    }

    int addedArea() {
        return 12;
    }
}

class Shape13 extends Shape {
    int area() {
        return 13;
    }

    int addedArea() {
        return 13;
    }
}

class Shape14 extends Shape {
    int area() {
        return 14;
    }

    int addedArea() {
        return 14;
    }
}

class Shape15 extends Shape {
    int area() {
        return 15;
    }

    int addedArea() {
        return 15;
    }
}
